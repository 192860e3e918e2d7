/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The fields of one object, which are asked for by name; what they cannot be is a fault with its place. */
final class Fields {
    private static final int SUGGESTED = 100;
    private static final int LONGEST_EXACT = 20_000;

    private final String path;
    private final Map<String, Object> all;
    private final List<Violation> faults;
    private final boolean object;

    private Fields(String path, Map<String, Object> all, List<Violation> faults, boolean object) {
        this.object = object;
        this.path = path;
        this.all = all;
        this.faults = faults;
    }

    static Fields of(Object value, String path, List<Violation> faults, String like) {
        return new Fields(path, map(value, path, faults, like), faults, value instanceof Map);
    }

    @SuppressWarnings("unchecked") // the tree has texts as keys
    private static Map<String, Object> map(Object value, String path, List<Violation> faults, String like) {
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        faults.add(new Violation(path, shown(value), "must be an object like " + like));
        return Map.of();
    }

    static String join(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    static String shown(Object value) {
        if (value instanceof JsonTree.Numeral number) {
            return Printing.beginning(number.text());
        }
        return value instanceof String text ? Printing.beginning(text) : value == JsonTree.Word.NULL ? "null" : "";
    }

    String path(String name) {
        return join(path, name);
    }

    Set<String> names() {
        return all.keySet();
    }

    /** Tells an empty object from something else, which is a fault already. */
    boolean isEmptyObject() {
        return object && all.isEmpty();
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    void fault(String name, String value, String message) {
        faults.add(new Violation(name.isEmpty() ? path : path(name), value, message));
    }

    /** A name near to those that there are is suggested, a hundred times at the most: a suggestion is costly. */
    void unknown(String name, Collection<String> known, String message) {
        fault(
                name.length() > Suggestions.LONGEST ? Printing.beginning(name) : name,
                "",
                message + (faults.size() < SUGGESTED ? Suggestions.didYouMean(name, known) : ""));
    }

    /** All fields are known ones. */
    void only(Collection<String> known) {
        int strangers = 0;
        for (String name : all.keySet()) {
            if (!known.contains(name) && ++strangers <= SUGGESTED) {
                unknown(name, known, "is not a field of this object");
            }
        }
        if (strangers > SUGGESTED) {
            fault("", "", "has " + (strangers - SUGGESTED) + " more fields that are not known");
        }
    }

    Optional<String> text(String name) {
        return text(name, all.get(name));
    }

    String required(String name) {
        if (!all.containsKey(name)) {
            fault(name, "", "must be given");
        }
        return text(name).orElse("");
    }

    private Optional<String> text(String name, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        fault(name, shown(value), "must be a text");
        return Optional.empty();
    }

    /** A number, or a text that is one. */
    Optional<BigDecimal> amount(String name) {
        @Nullable Object value = all.get(name);
        if (value == null) {
            return Optional.empty();
        }
        String text = value instanceof JsonTree.Numeral number ? number.text() : value instanceof String one ? one : "";
        if (value == JsonTree.Word.NULL) {
            fault(name, "null", "is no amount; leave out what is not reported");
            return Optional.empty();
        }
        if (!(value instanceof String) && text.isEmpty()) {
            fault(name, shown(value), "must be an amount like \"1234.5\"");
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.parse(text));
        } catch (InvalidInputException e) {
            fault(name, Printing.beginning(text), e.violations().get(0).message());
            return Optional.empty();
        }
    }

    /** An exact number as two decimals around a stroke, or as one decimal. */
    Optional<Rational> rational(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.get().split("/", -1);
        boolean decimals = parts.length <= 2 && text.get().length() <= LONGEST_EXACT;
        for (String part : parts) {
            decimals &= isPlain(part);
        }
        if (decimals) {
            Rational above = Rational.of(new BigDecimal(parts[0]));
            Rational below = parts.length == 2 ? Rational.of(new BigDecimal(parts[1])) : Rational.ONE;
            if (below.signum() > 0) {
                return Optional.of(parts.length == 2 ? above.dividedBy(below) : above);
            }
        }
        fault(name, Printing.beginning(text.get()), "is not an exact number like \"283141/7917400.5\"");
        return Optional.empty();
    }

    private static boolean isPlain(String digits) {
        boolean point = false;
        boolean digit = false;
        for (int i = digits.startsWith("-") ? 1 : 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.' && digit && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            } else {
                return false;
            }
        }
        return digit && !digits.endsWith(".");
    }

    Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> date(name, text));
    }

    Optional<LocalDate> date(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(name, Printing.beginning(text), "is not a date like 2021-12-31");
            return Optional.empty();
        }
    }

    Optional<Currency> currency(String name) {
        Optional<String> code = text(name);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code.get()));
        } catch (IllegalArgumentException e) {
            fault(name, Printing.beginning(code.get()), "is not an ISO 4217 currency code");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text.get())) {
                return Optional.of(one);
            }
            names.add(one.name());
        }
        fault(name, Printing.beginning(text.get()), "is not one of " + String.join(", ", names));
        return Optional.empty();
    }

    /** A name like 2021-Q1, a year, or an object with two dates. */
    Optional<ReportingPeriod> period(String name) {
        @Nullable Object value = all.get(name);
        if (value == null) {
            fault(name, "", "must be given");
            return Optional.empty();
        }
        if (value instanceof String text) {
            return period(name, text);
        }
        if (value instanceof JsonTree.Numeral number) {
            return period(name, number.text());
        }
        Fields dates = Fields.of(value, path(name), faults, "{\"start\": \"2021-01-01\", \"end\": \"2021-12-31\"}");
        dates.only(List.of("start", "end", "name"));
        dates.required("start");
        dates.required("end");
        Optional<LocalDate> start = dates.date("start");
        Optional<LocalDate> end = dates.date("end");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        try {
            ReportingPeriod period = new ReportingPeriod(start.get(), end.get());
            if (!dates.text("name").orElse(period.toString()).equals(period.toString())) {
                dates.fault("name", dates.text("name").orElse(""), "contradicts the dates, which are " + period);
            }
            return Optional.of(period);
        } catch (IllegalArgumentException e) {
            fault(name, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    Optional<ReportingPeriod> period(String name, String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text));
        } catch (InvalidInputException e) {
            fault(name, Printing.beginning(text), e.violations().get(0).message());
            return Optional.empty();
        }
    }

    Optional<Fields> object(String name, String like) {
        return Optional.ofNullable(all.get(name)).map(value -> Fields.of(value, path(name), faults, like));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<Object> values = list(name, "texts");
        for (int i = 0; i < values.size(); i++) {
            text(name + "[" + i + "]", values.get(i)).ifPresent(texts::add);
        }
        return texts;
    }

    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        List<Object> values = list(name, "objects");
        for (int i = 0; i < values.size(); i++) {
            objects.add(Fields.of(values.get(i), path(name) + "[" + i + "]", faults, "those of the schema"));
        }
        return objects;
    }

    /** The rows of a field that is an array of arrays. */
    List<List<Fields>> rows(String name) {
        List<List<Fields>> rows = new ArrayList<>();
        List<Object> values = list(name, "arrays");
        for (int i = 0; i < values.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("", values.get(i));
            rows.add(new Fields(path(name) + "[" + i + "]", row, faults, true).objects(""));
        }
        return rows;
    }

    private List<Object> list(String name, String of) {
        @Nullable Object value = all.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        fault(name, shown(value), "must be an array of " + of);
        return List.of();
    }
}
