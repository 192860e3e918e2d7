/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * The library's types for Jackson 3, which finds the module itself where an application calls
 * {@code findAndAddModules()}, as Spring Boot 4 does.
 *
 * <p>What has no form in JSON is refused with a sentence; nothing is written as an empty object. Statements,
 * measurements, reports and comparisons are read too, and what is wrong with them is thrown as
 * {@link InvalidInputException} with all violations; inside an object of the application it is the cause of Jackson's
 * exception. Applications on Jackson 2, Spring Boot 3 for instance, return the text of {@link IndicatorsJson#write}.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class IndicatorsModule extends JacksonModule {
    private static final Map<Class<?>, BiFunction<Object, List<Violation>, Object>> READ = Map.of(
            Statement.class, (tree, faults) -> StatementJson.read(tree, faults, UnwrittenFacts.REFUSED),
            Measurement.class, IndicatorsJson.MEASUREMENT::apply,
            Report.class, IndicatorsJson.REPORT::apply,
            Comparison.class, IndicatorsJson.COMPARISON::apply,
            ReportingPeriod.class, IndicatorsModule::period);

    /** Creates the module; Jackson does it where it finds modules itself. */
    public IndicatorsModule() {}

    private static ReportingPeriod period(Object tree, List<Violation> faults) {
        Fields around = Fields.of(Map.of("period", tree), "", faults, "");
        return around.period("period")
                .filter(known -> faults.isEmpty())
                .orElseThrow(() -> new InvalidInputException(faults));
    }

    @Override
    public String getModuleName() {
        return "finindicators";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Object getRegistrationId() {
        return IndicatorsModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Ours());
        context.addDeserializers(new Read());
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return getModuleName();
    }

    private static final class Noun extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            Projections.write(value, out);
        }
    }

    private static final class Ours implements Serializers {
        private static final Noun NOUN = new Noun();

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return found(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return found(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format,
                @Nullable TypeSerializer types,
                @Nullable ValueSerializer<Object> elements) {
            return found(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findMapSerializer(
                SerializationConfig config,
                MapType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format,
                @Nullable ValueSerializer<Object> keys,
                @Nullable TypeSerializer types,
                @Nullable ValueSerializer<Object> values) {
            return found(type);
        }

        private static @Nullable ValueSerializer<?> found(JavaType type) {
            return Projections.isOurs(type.getRawClass()) ? NOUN : null;
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {
        private final BiFunction<Object, List<Violation>, Object> read;

        Reader(BiFunction<Object, List<Violation>, Object> read) {
            this.read = read;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            List<Violation> faults = new ArrayList<>();
            return read.apply(JsonTree.read(parser, faults), faults);
        }
    }

    private static final class Read extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            BiFunction<Object, List<Violation>, Object> read = READ.get(type.getRawClass());
            return read == null ? null : new Reader(read);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return READ.containsKey(type);
        }
    }
}
