/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Concentration.Holding;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio by client: how much each owes, and how concentrated that is.
 *
 * <p>The portfolio is that of {@link LoanTally}: loans that are written off or left out do not count. Clients are told
 * apart by the label of an attribute or by a number of 64 bits, and a client is one that owes other than zero. Balances
 * are exact, in 128 bits where 64 do not do; so are shares. It is immutable, and {@link #merge} gives the same in
 * whatever parts the book was taken.
 *
 * <p>Shares, and what is computed from them, are undefined where {@link #whyNoShares()} gives a reason:
 *
 * <ul>
 *   <li>there are no clients;
 *   <li>the balances of a client add up to less than zero: a negative amount has no share of a total.
 * </ul>
 *
 * @since 0.1.0
 */
public final class ClientBalances {
    private final LocalDate asOf;
    private final MinorUnits unit;
    private final boolean labelled;
    private final List<ClientSums> parts;
    private final BigInteger notStated;
    private final long clients;
    private final BigInteger total;
    private final BigInteger squares;
    private final boolean negative;

    private ClientBalances(
            LocalDate asOf, MinorUnits unit, boolean labelled, List<ClientSums> parts, BigInteger notStated) {
        this.asOf = asOf;
        this.unit = unit;
        this.labelled = labelled;
        this.parts = parts;
        this.notStated = notStated;
        long found = 0;
        boolean below = false;
        // the total, and the lower and upper words of the squares
        WideSums sums = new WideSums(3);
        BigInteger wideSquares = BigInteger.ZERO;
        for (ClientSums part : parts) {
            for (int i = 0; i < part.size(); i++) {
                long low = part.low(i);
                found += part.isZero(i) ? 0 : 1;
                below |= part.high(i) < 0;
                sums.add(0, part.high(i), low);
                if (part.isNarrow()) {
                    sums.add(1, 0, low * low);
                    sums.add(2, 0, Math.multiplyHigh(low, low));
                } else {
                    wideSquares = wideSquares.add(part.get(i).pow(2));
                }
            }
        }
        clients = found;
        negative = below;
        total = sums.get(0);
        squares = sums.get(2).shiftLeft(Long.SIZE).add(sums.get(1)).add(wideSquares);
    }

    /**
     * Adds up the portfolio by the labels of an attribute.
     *
     * @param aged the loans
     * @param client what tells clients apart; loans for which it is {@linkplain Attribute#NOT_STATED not stated} are of
     *     no client
     * @return the balances
     * @throws InvalidInputException if the tape does not have the attribute
     */
    public static ClientBalances of(AgedTape aged, Attribute client) {
        return of(aged, client, 1);
    }

    /**
     * Adds up the portfolio by the labels of an attribute.
     *
     * @param aged the loans
     * @param client what tells clients apart; loans for which it is {@linkplain Attribute#NOT_STATED not stated} are of
     *     no client
     * @param threads how many threads work on it, the calling one among them; the common pool gives the others
     * @return the balances
     * @throws InvalidInputException if the tape does not have the attribute, or threads are fewer than 1
     */
    public static ClientBalances of(AgedTape aged, Attribute client, int threads) {
        Codes codes = aged.tape().codes(client);
        ClientSums sums = LabelSums.of(aged, codes, threads(threads));
        int none = codes.notStated();
        BigInteger notStated = none < 0 ? BigInteger.ZERO : sums.get(none);
        List<ClientSums> parts = List.of(none < 0 ? sums : sums.without(none));
        return new ClientBalances(aged.tape().asOf(), aged.tape().unit(), true, parts, notStated);
    }

    /**
     * Adds up the portfolio by client numbers.
     *
     * @param aged the loans
     * @param clients the number of each loan's client; any number will do
     * @param threads how many threads work on it, the calling one among them; the common pool gives the others
     * @return the balances
     * @throws InvalidInputException if there is not a number for each loan, or threads are fewer than 1
     */
    public static ClientBalances of(AgedTape aged, long[] clients, int threads) {
        if (clients.length != aged.tape().size()) {
            throw InvalidInputException.of("", clients.length + " client numbers for " + aged.tape());
        }
        List<ClientSums> parts = ClientTable.sums(aged, clients, threads(threads));
        return new ClientBalances(aged.tape().asOf(), aged.tape().unit(), false, parts, BigInteger.ZERO);
    }

    /**
     * Takes the portfolio as it was added up by client elsewhere, by a database for instance.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param sums what each client owes, in minor units, by name; a blank name, or that of what is
     *     {@linkplain Attribute#NOT_STATED not stated}, is that of loans of no client
     * @return the balances
     * @throws InvalidInputException if a sum exceeds 128 bits
     */
    public static ClientBalances of(LocalDate asOf, MinorUnits unit, Map<String, BigInteger> sums) {
        List<String> clients = new ArrayList<>();
        WideSums balances = new WideSums(sums.size());
        BigInteger notStated = BigInteger.ZERO;
        for (Map.Entry<String, BigInteger> sum : sums.entrySet()) {
            if (sum.getKey().isBlank() || sum.getKey().equals(Attribute.NOT_STATED)) {
                notStated = notStated.add(sum.getValue());
            } else {
                balances.addSum(clients.size(), sum.getValue(), sum.getKey());
                clients.add(sum.getKey());
            }
        }
        WideSums named = balances.first(clients.size());
        return new ClientBalances(asOf, unit, true, List.of(ClientSums.of(List.copyOf(clients), named)), notStated);
    }

    private static int threads(int threads) {
        AgedTape.requireThreads(threads);
        return Math.min(threads, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Counts the clients for each label of another attribute: women and men among the borrowers, for instance. A client
     * with loans under several labels counts for each of them.
     *
     * @param aged the loans
     * @param client what tells clients apart; loans for which it is not stated are of no client
     * @param by what they are counted by
     * @return how many clients owe other than zero under each label; labels without any are left out
     * @throws InvalidInputException if the tape does not have the attributes
     */
    public static SortedMap<String, Long> countBy(AgedTape aged, Attribute client, Attribute by) {
        Codes codes = aged.tape().codes(client);
        Codes groups = aged.tape().codes(by);
        long[] pairs = new long[aged.tape().size()];
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = (long) codes.code(row) << Integer.SIZE | groups.code(row);
        }
        int none = codes.notStated();
        SortedMap<String, Long> counts = new TreeMap<>();
        for (ClientSums part : ClientTable.sums(aged, pairs, 1)) {
            for (int i = 0; i < part.size(); i++) {
                if (part.id(i) >> Integer.SIZE != none) {
                    counts.merge(groups.labels().get((int) part.id(i)), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    /**
     * Adds up two parts of a book. A client is the same in both if the label or the number is.
     *
     * @param other the balances of other loans, of the same date and currency, and with clients told apart alike
     * @return the balances of both
     * @throws InvalidInputException if date, currency or the way to tell clients apart differ
     */
    public ClientBalances merge(ClientBalances other) {
        if (!asOf.equals(other.asOf) || !unit.equals(other.unit) || labelled != other.labelled) {
            throw InvalidInputException.of(
                    "", "balances of " + other.kind() + " cannot be added to balances of " + kind());
        }
        BiFunction<ClientSums, ClientSums, ClientSums> both = labelled ? LabelSums::merge : ClientTable::merge;
        List<ClientSums> merged = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            merged.add(both.apply(parts.get(part), other.parts.get(part)));
        }
        return new ClientBalances(asOf, unit, labelled, List.copyOf(merged), notStated.add(other.notStated));
    }

    private String kind() {
        return (labelled ? "named" : "numbered") + " clients at " + asOf + " in " + unit.currency();
    }

    /**
     * Returns the date of the balances.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what amounts are counted in.
     *
     * @return the minor units of one currency
     */
    public MinorUnits unit() {
        return unit;
    }

    /**
     * Counts the clients that owe other than zero: the active borrowers.
     *
     * @return the number
     */
    public long clients() {
        return clients;
    }

    /**
     * Adds up what clients owe.
     *
     * @return the balance in whole units of the currency, without that of loans of no client
     */
    public BigDecimal total() {
        return unit.amount(total);
    }

    /**
     * Adds up the portfolio's loans of no client: how much of it shares do not cover.
     *
     * @return the balance in whole units of the currency
     */
    public BigDecimal notStated() {
        return unit.amount(notStated);
    }

    /**
     * Tells why shares are undefined.
     *
     * @return {@link Reason#OUT_OF_DOMAIN} if a client's balances add up to less than zero,
     *     {@link Reason#GROUP_TOO_SMALL} if there are no clients; nothing if there are shares
     */
    public Optional<Reason> whyNoShares() {
        return negative
                ? Optional.of(Reason.OUT_OF_DOMAIN)
                : clients == 0 ? Optional.of(Reason.GROUP_TOO_SMALL) : Optional.empty();
    }

    /**
     * Computes the Herfindahl-Hirschman index: the sum of the squared shares of the clients.
     *
     * @return the exact index, above 0 and at most 1, or nothing if {@link #whyNoShares()} gives a reason
     */
    public Optional<Rational> herfindahl() {
        return quotient(squares, total.pow(2));
    }

    /**
     * Computes how many clients with equal balances would be as concentrated: 1 / the index.
     *
     * @return the exact number, or nothing if {@link #whyNoShares()} gives a reason
     */
    public Optional<Rational> effectiveNumber() {
        return quotient(total.pow(2), squares);
    }

    /**
     * Computes what share of the total the largest clients owe.
     *
     * @param count how many clients
     * @return the exact share, 1 if there are no more than so many, or nothing if {@link #whyNoShares()} gives a reason
     * @throws InvalidInputException if the number is less than one
     */
    public Optional<Rational> shareOfLargest(int count) {
        BigInteger sum = BigInteger.ZERO;
        for (Client client : clients(count)) {
            sum = sum.add(ClientSums.number(client.high, client.low));
        }
        return quotient(sum, total);
    }

    private Optional<Rational> quotient(BigInteger above, BigInteger below) {
        return whyNoShares().isPresent()
                ? Optional.empty()
                : Optional.of(Rational.of(new BigDecimal(above)).dividedBy(Rational.of(new BigDecimal(below))));
    }

    /**
     * Lists the clients that owe most.
     *
     * @param count how many, at most
     * @return the clients and what they owe in whole units of the currency, the largest first, by name where they owe
     *     the same
     * @throws InvalidInputException if the number is less than one
     */
    public List<Holding> largest(int count) {
        return holdings(clients(count));
    }

    /**
     * Lists all clients, so that any measure of concentration can read them.
     *
     * @return the clients and what they owe in whole units of the currency, the largest first, by name where they owe
     *     the same
     */
    public List<Holding> holdings() {
        return holdings(clients(Integer.MAX_VALUE));
    }

    /**
     * Lists the clients that owe an amount or more: the large exposures.
     *
     * @param amount the amount in whole units of the currency
     * @return the clients and what they owe, the largest first, by name where they owe the same
     */
    public List<Holding> atLeast(BigDecimal amount) {
        List<Client> found = new ArrayList<>();
        for (ClientSums part : parts) {
            for (int i = 0; i < part.size(); i++) {
                if (!part.isZero(i) && new BigDecimal(part.get(i), unit.digits()).compareTo(amount) >= 0) {
                    found.add(Client.of(part, i));
                }
            }
        }
        found.sort(Client.LARGEST_FIRST);
        return holdings(found);
    }

    private List<Holding> holdings(Iterable<Client> found) {
        List<Holding> holdings = new ArrayList<>();
        found.forEach(client ->
                holdings.add(new Holding(client.name, unit.amount(ClientSums.number(client.high, client.low)))));
        return List.copyOf(holdings);
    }

    private Iterable<Client> clients(int count) {
        if (count < 1) {
            throw InvalidInputException.of("", "the number of largest clients must be at least 1, not " + count);
        }
        PriorityQueue<Client> kept = new PriorityQueue<>(Client.LARGEST_FIRST.reversed());
        for (ClientSums part : parts) {
            for (int i = 0; i < part.size(); i++) {
                Client least = kept.size() < count ? null : kept.element();
                if (!part.isZero(i) && (least == null || !least.exceeds(part, i))) {
                    kept.add(Client.of(part, i));
                    if (least != null) {
                        kept.remove();
                    }
                }
            }
        }
        Deque<Client> largestFirst = new ArrayDeque<>();
        while (!kept.isEmpty()) {
            largestFirst.addFirst(kept.remove());
        }
        return largestFirst;
    }

    /** A client with a balance of 128 bits. */
    private record Client(String name, long high, long low) {
        static final Comparator<Client> LARGEST_FIRST = Comparator.comparingLong(Client::high)
                .thenComparing(Client::low, Long::compareUnsigned)
                .reversed()
                .thenComparing(Client::name);

        static Client of(ClientSums part, int at) {
            return new Client(part.name(at), part.high(at), part.low(at));
        }

        boolean exceeds(ClientSums part, int at) {
            return high > part.high(at) || (high == part.high(at) && Long.compareUnsigned(low, part.low(at)) > 0);
        }
    }

    /** Tells whether the same clients owe the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClientBalances that
                && asOf.equals(that.asOf)
                && unit.equals(that.unit)
                && labelled == that.labelled
                && clients == that.clients
                && total.equals(that.total)
                && notStated.equals(that.notStated)
                && holdings().equals(that.holdings());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, unit, labelled, clients, total, notStated);
    }

    /** Prints how many clients there are, what they owe, and how concentrated it is. */
    @Override
    public String toString() {
        return clients + (clients == 1 ? " client owes " : " clients owe ") + Printing.upTo(total(), 2) + " "
                + unit.currency().getCurrencyCode() + " at " + asOf
                + herfindahl()
                        .map(index -> ", Herfindahl-Hirschman index " + Printing.upTo(index.toDecimal(), 4))
                        .orElse("");
    }
}
