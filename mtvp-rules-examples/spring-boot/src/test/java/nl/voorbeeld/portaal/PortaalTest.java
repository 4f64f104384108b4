package nl.voorbeeld.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The running application, asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortaalTest {

    private static final String COMPLIANT = "rijnmond-year-1-compliant.json";
    private static final String NOT_COMPLIANT = "west-brabant-two-years-non-compliant.json";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private PlanValidator validator;

    @Test
    void aPlanIsAnsweredWithItsReport() throws Exception {
        for (String plan : new String[] {COMPLIANT, NOT_COMPLIANT}) {
            HttpResponse<String> answer = post("/report", sample(plan));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(contentType(answer)).isEqualTo("application/json");
            assertThat(answer.body())
                    .isEqualTo(new ReportWriter(Language.DUTCH, false)
                            .write("the plan", validator.validate(validator.reader().read(sample(plan)))));
        }
    }

    @Test
    void theReportHoldsVerdictAndFilledInMessages() throws Exception {
        assertThat(post("/report", sample(COMPLIANT)).body()).contains("\"verdict\":\"COMPLIANT\"");
        assertThat(post("/report", sample(NOT_COMPLIANT)).body())
                .contains("\"verdict\":\"NON_COMPLIANT\"", "\"remedy\":\"")
                .doesNotContain("{observed}", "{required}");
    }

    @Test
    void aBrokenPlanIsRefusedWithEveryProblemAndItsPlace() throws Exception {
        HttpResponse<String> answer = post("/report", sample("broken-plan.json"));
        assertRefused(answer, 400);
        assertThat(answer.body())
                .contains("\"title\":\"Het plan is geweigerd\"")
                .contains("\"refused\":[{\"pointer\":\"/startDate\",\"line\":3,\"column\":16,\"message\":\"")
                .contains("\"pointer\":\"/submitedOn\"", "onbekende eigenschap");
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        assertRefused(post("/report", bytes("{\"region\": \"rijnmond\"")), 400);
        assertRefused(post("/report", bytes("[1, 2]")), 400);
        assertThat(post("/report", bytes("")).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotReplaced() throws Exception {
        HttpResponse<String> answer = post(
                "/report",
                "{\"region\": \"rijnmond\", \"practice\": {\"name\": \"Café\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(answer, 400);
        assertThat(answer.body()).contains("geen geldige UTF-8");
    }

    @Test
    void anUnknownRegionIsRefused() throws Exception {
        HttpResponse<String> answer = post("/report", bytes("{\"region\": \"utrecht\"}"));
        assertRefused(answer, 400);
        assertThat(answer.body()).contains("utrecht", "rijnmond, west-brabant");
    }

    @Test
    void aPlanOverTheLimitIsRefused() throws Exception {
        HttpResponse<String> answer = post("/report", bytes("{\"region\": \"rijnmond\"}" + " ".repeat(1024 * 1024)));
        assertRefused(answer, 413);
        assertThat(answer.body()).contains("1048576 bytes");
    }

    @Test
    void aPlanIsAnsweredWithItsPage() throws Exception {
        HttpResponse<String> answer = post("/page", sample(NOT_COMPLIANT));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contentType(answer)).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>", "Groeimodel", "Wat het plan in orde maakt");
    }

    @Test
    void aRefusedPlanHasNoPage() throws Exception {
        assertRefused(post("/page", bytes("{\"region\": \"utrecht\"}")), 400);
    }

    @Test
    void theHealthShowsTheRules() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/actuator/health")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"mtvpRules\":{", "\"regions\":[\"rijnmond\",\"west-brabant\"]")
                .contains("\"rules\":" + validator.rules().size());
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"refused\":[{");
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }

    private HttpResponse<String> post(String path, byte[] plan) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json, text/html")
                .POST(BodyPublishers.ofByteArray(plan)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("../plans", name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
