/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.finindicators.validation.Violation;

/** Which activity waits for which, by position; time and memory grow with activities and dependences, not faster. */
final class Dependences {
    private static final int[] NONE = {};

    private final List<Activity> activities;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[][] before;
    private final int[][] next;
    private final int[] order;
    private final List<Missing> missing = new ArrayList<>();

    /** An id that is not in the timetable, and the activity that waits for it. */
    record Missing(Activity activity, String id) {}

    Dependences(List<Activity> activities) {
        this.activities = activities;
        for (int i = 0; i < activities.size(); i++) {
            positions.putIfAbsent(activities.get(i).id(), i);
        }
        before = new int[activities.size()][];
        int[] followers = new int[activities.size()];
        for (int i = 0; i < before.length; i++) {
            Activity one = activities.get(i);
            before[i] = one.after().isEmpty() ? NONE : known(one);
            for (int earlier : before[i]) {
                followers[earlier]++;
            }
        }
        next = new int[before.length][];
        Arrays.setAll(next, i -> followers[i] == 0 ? NONE : new int[followers[i]]);
        for (int i = 0; i < before.length; i++) {
            for (int earlier : before[i]) {
                next[earlier][--followers[earlier]] = i;
            }
        }
        order = order();
    }

    private int[] known(Activity one) {
        IntStream.Builder found = IntStream.builder();
        for (String id : one.after()) {
            Integer at = positions.get(id);
            if (at == null) {
                missing.add(new Missing(one, id));
            } else {
                found.add(at);
            }
        }
        return found.build().toArray();
    }

    /** Each after all that it waits for; those in a circle, and those that wait for them, are left out. */
    private int[] order() {
        int[] waiting = new int[before.length];
        int[] sorted = new int[before.length];
        int end = 0;
        for (int i = 0; i < before.length; i++) {
            waiting[i] = before[i].length;
            if (waiting[i] == 0) {
                sorted[end++] = i;
            }
        }
        for (int at = 0; at < end; at++) {
            for (int later : next[sorted[at]]) {
                if (--waiting[later] == 0) {
                    sorted[end++] = later;
                }
            }
        }
        return Arrays.copyOf(sorted, end);
    }

    /** The position of the first activity with an id, or -1. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    int[] before(int at) {
        return before[at];
    }

    int[] next(int at) {
        return next[at];
    }

    /** All positions, each after those that it waits for, if there is no circle. */
    int[] sorted() {
        return order;
    }

    List<Missing> missing() {
        return missing;
    }

    /**
     * One circle of each group of activities that wait for each other, each member followed by what it waits for, from
     * the least id on.
     */
    List<List<String>> circles() {
        if (order.length == before.length) {
            return List.of();
        }
        List<List<String>> circles = new ArrayList<>();
        int[] groups = groups();
        int[] place = new int[before.length];
        boolean[] done = new boolean[before.length];
        Comparator<Integer> byId =
                Comparator.comparing((Integer at) -> activities.get(at).id()).thenComparing(Comparator.naturalOrder());
        for (int start : IntStream.range(0, before.length).boxed().sorted(byId).toList()) {
            if (done[groups[start]]) {
                continue;
            }
            // from each the least id that it waits for, until one comes again
            List<Integer> path = new ArrayList<>();
            int at = start;
            while (at >= 0 && place[at] == 0) {
                path.add(at);
                place[at] = path.size();
                at = firstInGroup(at, groups, byId);
            }
            if (at >= 0) {
                circles.add(fromLeast(path.subList(place[at] - 1, path.size()), byId));
            }
            done[groups[start]] = true;
        }
        return circles;
    }

    private List<String> fromLeast(List<Integer> circle, Comparator<Integer> byId) {
        int least = circle.indexOf(circle.stream().min(byId).orElseThrow());
        return IntStream.range(0, circle.size())
                .mapToObj(i ->
                        activities.get(circle.get((least + i) % circle.size())).id())
                .toList();
    }

    private int firstInGroup(int at, int[] groups, Comparator<Integer> byId) {
        return Arrays.stream(before[at])
                .filter(earlier -> groups[earlier] == groups[at])
                .boxed()
                .min(byId)
                .orElse(-1);
    }

    /** Groups of those that wait for each other (Tarjan 1972), without recursion: chains may be long. */
    private int[] groups() {
        int[] group = new int[before.length];
        int[] index = new int[before.length];
        int[] low = new int[before.length];
        int[] edge = new int[before.length];
        Arrays.fill(group, -1);
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Integer> calls = new ArrayDeque<>();
        int count = 0;
        for (int root = 0; root < before.length; root++) {
            if (index[root] != 0) {
                continue;
            }
            calls.push(root);
            while (!calls.isEmpty()) {
                int at = calls.peek();
                if (index[at] == 0) {
                    index[at] = low[at] = ++count;
                    open.push(at);
                }
                if (edge[at] < before[at].length) {
                    int to = before[at][edge[at]];
                    if (index[to] == 0) {
                        calls.push(to);
                    } else {
                        edge[at]++;
                        if (group[to] < 0) {
                            low[at] = Math.min(low[at], low[to]);
                        }
                    }
                    continue;
                }
                calls.pop();
                if (low[at] == index[at]) {
                    int member;
                    do {
                        member = open.pop();
                        group[member] = at;
                    } while (member != at);
                }
            }
        }
        return group;
    }

    /** Says of an input that its order cannot be. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (List<String> circle : circles()) {
            found.add(new Violation(
                    Activity.Builder.place(circle.get(0), "after"),
                    words(circle),
                    circle.size() == 1
                            ? "it depends on itself, so it can never start"
                            : "each depends on the next, in a circle, so that none can start"));
        }
        return found;
    }

    /** A circle as {@code a -> b -> a}, a long one with how many are left out. */
    static String words(List<String> circle) {
        int shown = Math.min(circle.size(), 20);
        String left = circle.size() > shown ? " -> (" + (circle.size() - shown) + " others)" : "";
        return String.join(" -> ", circle.subList(0, shown)) + left + " -> " + circle.get(0);
    }
}
