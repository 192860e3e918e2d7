/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions that are used more than once and have a name instead: each in a select of its level, because an
 * expression cannot name another one of its own select.
 */
final class Terms {
    private static final String PREFIX = "term_";
    private static final Pattern NAME = Pattern.compile("\\b" + PREFIX + "\\d+\\b");
    /** Shorter texts are read faster than names are looked up. */
    private static final int SHORT = 24;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    /** Returns the name of an expression, or the expression where it is short. */
    String name(String expression) {
        if (expression.length() <= SHORT) {
            return expression;
        }
        String known = names.get(expression);
        if (known != null) {
            return known;
        }
        String name = PREFIX + (names.size() + 1);
        int level = 1;
        Matcher inside = NAME.matcher(expression);
        while (inside.find()) {
            level = Math.max(level, 1 + levels.getOrDefault(inside.group(), 0));
        }
        names.put(expression, name);
        levels.put(name, level);
        return name;
    }

    /** Lists the expressions by their names, level by level. */
    List<Map<String, String>> levels() {
        List<Map<String, String>> all = new ArrayList<>();
        names.forEach((expression, name) -> {
            int level = levels.getOrDefault(name, 1);
            while (all.size() < level) {
                all.add(new LinkedHashMap<>());
            }
            all.get(level - 1).put(name, expression);
        });
        return all;
    }
}
