/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that some engine does not take as the name of a column, or takes for something else: {@code user} is the user
 * of the session in several. They were found by trying the words that the engines list. Other plain names stay bare,
 * because a name in quotes is another one where bare names are folded to capitals.
 */
final class ReservedWords {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Set<String> WORDS = Set.of("""
            accessible add all alter analyse analyze and anti any array as asc asensitive asof asymmetric at
            authorization autoincrement before between bigint binary blob both by call cascade case cast change
            char character check collate collation column commit concurrently condition constraint continue
            convert create cross current current_catalog current_date current_path current_role current_schema
            current_time current_timestamp current_user cursor database databases date day day_hour
            day_microsecond day_minute day_second dec decimal declare default deferrable delayed delete
            delete_domain_id desc describe deterministic distinct distinctrow div do do_domain_ids double drop
            dual each else elseif enclosed end escape escaped except exists exit explain false fetch float
            float4 float8 for force foreign freeze from full fulltext general glob grant group having
            high_priority hour hour_microsecond hour_minute hour_second if ignore ignore_domain_ids ilike in
            index infile initially inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect
            interval into is isnull iterate join key keys kill lambda lateral leading leave left like limit
            linear lines load localtime localtimestamp lock long longblob longtext loop low_priority
            master_demote_to_replica master_demote_to_slave master_ssl_verify_server_cert match maxvalue
            mediumblob mediumint mediumtext middleint minus minute minute_microsecond minute_second mod modifies
            month natural no_write_to_binlog not nothing notnull null numeric offset on only optimize option
            optionally or order out outer outfile over overlaps page_checksum parse_vcol_expr partition pivot
            pivot_longer pivot_wider placing portion positional precision primary procedure purge qualify raise
            range read read_write reads real recursive ref_system_id references regexp release rename repeat
            replace require resignal restrict return returning revoke right rlike row row_number rownum rows
            schema schemas second second_microsecond select semi sensitive separator session_user set show
            signal similar slow smallint some spatial specific sql sql_big_result sql_buffer_result sql_cache
            sql_calc_found_rows sql_no_cache sql_small_result sqlexception sqlstate sqlwarning ssl starting
            stats_auto_recalc stats_persistent stats_sample_pages straight_join summarize symmetric sysdate
            system_user systimestamp table tablesample terminated then time timestamp tinyblob tinyint tinytext
            to today top trailing transaction trigger true uescape undo union unique unknown unlock unpack
            unpivot unsigned update usage use user using utc_date utc_time utc_timestamp value values varbinary
            varchar varcharacter variadic varying verbose when where while window with write xor year year_month
            zerofill
            """.strip().split("\\s+"));

    private ReservedWords() {}

    /** Writes the name of a column, in quotes where it needs them. */
    static String quoted(String name, SqlDialect dialect) {
        return PLAIN.matcher(name).matches() && !WORDS.contains(name) ? name : dialect.name(name);
    }
}
