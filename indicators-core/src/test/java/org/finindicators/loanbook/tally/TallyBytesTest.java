/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that look like a tally and are none. */
class TallyBytesTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final Attribute BY = Attribute.of("x");

    /** One loan each of labels a and b. */
    private static byte[] two() {
        return LoanTape.builder(DATE, USD, new long[] {0x0123_4567_89AB_CDEFL, 1})
                .daysLate(new int[2])
                .amount(Amount.DUE, new long[] {0x0FED_CBA9_8765_4321L, 2})
                .attribute(BY, new int[] {0, 1}, List.of("a", "b"))
                .build()
                .aged()
                .tallyBy(BY)
                .toBytes();
    }

    /** Gives bytes the checksum of a sound tally: CRC-32C of all but the last four. */
    static byte[] sealed(byte[] bytes) {
        CRC32C digest = new CRC32C();
        digest.update(bytes, 0, bytes.length - Integer.BYTES);
        return ByteBuffer.wrap(bytes)
                .putInt(bytes.length - Integer.BYTES, (int) digest.getValue())
                .array();
    }

    private static int find(byte[] bytes, String text) {
        byte[] wanted = new byte[text.length() * 2];
        ByteBuffer.wrap(wanted).asCharBuffer().put(text);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("no " + text);
    }

    static Stream<UnaryOperator<byte[]>> forgeries() {
        return Stream.of(
                // label b becomes a second a: one of them would be lost
                bytes -> {
                    bytes[find(bytes, "b") + 1] = 'a';
                    return bytes;
                },
                // the amount DUE is not one
                bytes -> {
                    bytes[find(bytes, "DUE") + 1] = 'X';
                    return bytes;
                },
                // a balance is not reported by a loan: behind the count and the sum of the first cell
                bytes -> {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    int at = 0;
                    while (buffer.getLong(at) != 0x0123_4567_89AB_CDEFL) {
                        at++;
                    }
                    return buffer.putLong(at, 0).putLong(at + Long.BYTES, 0).array();
                },
                // the form is another
                bytes -> {
                    bytes[3]++;
                    return bytes;
                });
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void forgery_isRefused(UnaryOperator<byte[]> forgery) {
        assertThat(LoanTally.fromBytes(two()).loans()).hasValue(2);
        byte[] forged = forgery.apply(two());
        assertThatThrownBy(() -> LoanTally.fromBytes(forged))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> LoanTally.fromBytes(sealed(forged)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining("damaged");
    }

    /** Bytes set to others, and an end that is cut off or added: what a disk or a line does to them. */
    @Test
    void damage_isFound() {
        Random random = new Random(1);
        byte[] sound = two();
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = random.nextInt(20) == 0
                    ? Arrays.copyOf(sound, sound.length + random.nextInt(9) - 4)
                    : sound.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (!Arrays.equals(bytes, sound)) {
                assertThatThrownBy(() -> LoanTally.fromBytes(bytes)).isInstanceOf(InvalidInputException.class);
            }
        }
        assertThatThrownBy(() -> LoanTally.fromBytes(new byte[3])).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void labels_thatAreHalfACharacterStayApart() {
        LoanTally tally = LoanTape.builder(DATE, USD, new long[] {1, 2})
                .daysLate(new int[2])
                .attribute(BY, new int[] {0, 1}, List.of("\uD800", "\uDC00"))
                .build()
                .aged()
                .tallyBy(BY);
        assertThat(LoanTally.fromBytes(tally.toBytes())).isEqualTo(tally);
    }
}
