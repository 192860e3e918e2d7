/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Typesets the words of a calculation that are symbols throughout: {@code sum(w x ((z - y)/z)^2 over y < z) / sum(w)}.
 * What follows a comma outside parentheses is set as it is.
 */
final class Symbols {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d+(?:\\.\\d+)?)|(sum|ln|exp)(?=\\()|(mean|median|[wyza])(?!\\w)|([-+/^()])|(x)(?= ))");

    private static final Pattern CONDITION = Pattern.compile("\\s* over ([^()]+)(?=\\))");

    private final String words;
    private int at;

    private Symbols(String words) {
        this.words = words;
    }

    /** Typesets words, or nothing where they are more than symbols. */
    static Optional<String> of(String words) {
        int comma = words.indexOf(", ");
        Symbols symbols = new Symbols(comma < 0 ? words : words.substring(0, comma));
        Optional<String> set = words.contains("(") ? symbols.sum() : Optional.empty();
        if (set.isEmpty() || symbols.at < symbols.words.length()) {
            return Optional.empty();
        }
        String rest = comma < 0 ? "" : "<mtext>" + Html.escape(words.substring(comma)) + "</mtext>";
        return Optional.of("<mrow>" + set.get() + rest + "</mrow>");
    }

    /** Takes the next token if it is of a group of the pattern. */
    private Optional<String> next(int group) {
        Matcher token = TOKEN.matcher(words).region(at, words.length());
        if (token.lookingAt() && token.group(group) != null) {
            at = token.end();
            return Optional.of(token.group(group));
        }
        return Optional.empty();
    }

    private boolean take(String sign) {
        int before = at;
        if (next(4).filter(sign::equals).isPresent()) {
            return true;
        }
        at = before;
        return false;
    }

    private Optional<String> sum() {
        List<String> parts = new ArrayList<>();
        String sign = take("-") ? "−" : "";
        do {
            Optional<String> part = product();
            if (part.isEmpty()) {
                return part;
            }
            parts.add((sign.isEmpty() ? "" : "<mo>" + sign + "</mo>") + part.get());
            sign = take("+") ? "+" : take("-") ? "−" : "";
        } while (!sign.isEmpty());
        return Optional.of("<mrow>" + String.join("", parts) + "</mrow>");
    }

    /** Factors beside each other or with a sign between them; a bar takes all that is before it. */
    private Optional<String> product() {
        Optional<String> set = power();
        while (set.isPresent()) {
            boolean bar = take("/");
            boolean times = !bar && next(5).isPresent();
            int before = at;
            Optional<String> other = power();
            if (other.isEmpty()) {
                at = before;
                return bar || times ? Optional.empty() : set;
            }
            // a sum ends where its parentheses do
            String left = bar || !set.get().contains("∑") ? set.get() : parenthesised(set.get());
            set = other.map(right -> bar
                    ? "<mfrac>" + plain(left) + plain(right) + "</mfrac>"
                    : "<mrow>" + left + (times ? "<mo>×</mo>" : "<mspace width=\"0.17em\"></mspace>") + right
                            + "</mrow>");
        }
        return set;
    }

    /** A bar needs no parentheses around what is on one side of it. */
    private static String plain(String set) {
        String open = "<mrow><mo>(</mo>";
        String close = "<mo>)</mo></mrow>";
        boolean around = set.startsWith(open) && set.indexOf(close) == set.length() - close.length();
        return around ? set.substring(open.length(), set.length() - close.length()) : set;
    }

    private Optional<String> power() {
        Optional<String> base = atom();
        return base.isPresent() && take("^")
                ? atom().map(exponent -> "<msup>" + base.get() + plain(exponent) + "</msup>")
                : base;
    }

    private Optional<String> atom() {
        Optional<String> number = next(1);
        if (number.isPresent()) {
            return number.map(digits -> "<mn>" + digits + "</mn>");
        }
        Optional<String> name = next(3);
        if (name.isPresent()) {
            return name.map(letters -> "<mi>" + letters + "</mi>");
        }
        Optional<String> function = next(2);
        if (!take("(")) {
            return Optional.empty();
        }
        Optional<String> inner = sum();
        Matcher condition = CONDITION.matcher(words).region(at, words.length());
        String under = "";
        if (function.isPresent() && condition.lookingAt()) {
            under = condition.group(1);
            at = condition.end();
        }
        return inner.isPresent() && take(")")
                ? Optional.of(set(function.orElse(""), inner.get(), under))
                : Optional.empty();
    }

    private static String set(String function, String inner, String under) {
        if (function.equals("sum")) {
            String sign = "<mo>∑</mo>";
            String limit = "<munder>" + sign + "<mtext>" + Html.escape(under) + "</mtext></munder>";
            return "<mrow>" + (under.isEmpty() ? sign : limit) + inner + "</mrow>";
        }
        String set = parenthesised(inner);
        return function.isEmpty() ? set : "<mrow><mi>" + function + "</mi>" + set + "</mrow>";
    }

    private static String parenthesised(String set) {
        return "<mrow><mo>(</mo>" + set + "<mo>)</mo></mrow>";
    }
}
