/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is published has what Maven Central asks for; its tests are skipped for modules that this build leaves out. */
class PublicationTest {
    /** https://central.sonatype.org/publish/requirements, "Required POM metadata". */
    private static final List<String> ASKED_FOR = List.of(
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "developers/developer/organizationUrl",
            "scm/url",
            "scm/connection",
            "scm/developerConnection");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "indicators-bom",
                "indicators-core",
                "indicators-sector",
                "indicators-intermediary",
                "indicators-realsector",
                "extensions/indicators-tables",
                "extensions/indicators-spark"
            })
    void pom_hasWhatCentralAsksFor(String module) throws Exception {
        Path file = Shell.ROOT.resolve(module).resolve(".flattened-pom.xml");
        assumeThat(file).as("the build of this module writes it").exists();
        Document pom = parse(file);
        for (String element : ASKED_FOR) {
            assertThat(values(pom, "/project/" + element))
                    .as(element)
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(value).isNotBlank().doesNotContain("${"));
        }
        assertThat(values(pom, "/project/url | /project/scm/*"))
                .as("addresses are of the project, and are not made up for each module")
                .noneMatch(address -> address.contains("/indicators-"));
        if (!values(pom, "/project/version").get(0).endsWith("-SNAPSHOT")) {
            assertThat(values(pom, "//version")).noneMatch(version -> version.endsWith("-SNAPSHOT"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators-core",
                "indicators-sector",
                "indicators-intermediary",
                "indicators-realsector",
                "extensions/indicators-tables",
                "extensions/indicators-spark"
            })
    void jar_hasLicenceAndNotice(String module) {
        Path classes = Shell.ROOT.resolve(module).resolve("target/classes");
        assumeThat(classes).as("the build of this module writes it").exists();
        assertThat(classes.resolve("META-INF/LICENSE")).hasSameTextualContentAs(Shell.ROOT.resolve("LICENSE"));
        assertThat(classes.resolve("META-INF/NOTICE")).hasSameTextualContentAs(Shell.ROOT.resolve("NOTICE"));
    }

    /**
     * The plugin that publishes does not read what tells Maven to deploy nothing, and nothing published can be taken
     * back.
     */
    @Test
    void modulesThatAreNotPublished_areLeftOutOfTheBundle() throws Exception {
        Document parent = parse(Shell.ROOT.resolve("pom.xml"));
        List<String> unpublished = new ArrayList<>();
        for (String module : values(parent, "/project/modules/module")) {
            Document pom = parse(Shell.ROOT.resolve(module).resolve("pom.xml"));
            boolean ours = !values(pom, "/project/parent/artifactId").isEmpty();
            if (ours && values(pom, "/project/properties/maven.deploy.skip").contains("true")) {
                unpublished.addAll(values(pom, "/project/artifactId"));
            }
        }
        assertThat(unpublished).contains("examples", "benchmarks");
        assertThat(values(parent, "//excludeArtifact")).containsAll(unpublished);
        assertThat(values(parent, "//excludeArtifactId").get(0).split(",")).containsAll(unpublished);
    }

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> values(Document pom, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(node -> node.getTextContent().strip())
                .toList();
    }
}
