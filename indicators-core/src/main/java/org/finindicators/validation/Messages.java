/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns message keys into sentences from the bundle, and fills in the attributes of the constraint.
 *
 * <p>There is one language and no expression language, so messages are the same on every machine.
 */
final class Messages implements MessageInterpolator {
    private static final Pattern PLACE = Pattern.compile("(?<!\\\\)\\{([^{}\\\\]+)}");
    private static final Pattern ESCAPED = Pattern.compile("[\\\\{}$]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\{}$])");
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.finindicators.validation.Sentences", Locale.ROOT);

    /** Escapes a sentence that is complete, as Jakarta Validation says, so that no interpolator fills in its braces. */
    static String literal(String sentence) {
        return ESCAPED.matcher(sentence).replaceAll("\\\\$0");
    }

    @Override
    public String interpolate(String template, Context context) {
        String sentence = replace(template, SENTENCES);
        String filled = replace(sentence, context.getConstraintDescriptor().getAttributes());
        return ESCAPE.matcher(filled).replaceAll("$1");
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static String replace(String text, ResourceBundle bundle) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        bundle.containsKey(found.group(1)) ? bundle.getString(found.group(1)) : found.group()));
    }

    private static String replace(String text, Map<String, Object> attributes) {
        return PLACE.matcher(text).replaceAll(found -> {
            Object value = attributes.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }
}
