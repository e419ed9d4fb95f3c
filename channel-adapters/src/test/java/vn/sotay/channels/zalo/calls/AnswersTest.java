package vn.sotay.channels.zalo.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an answer says of the call, whoever gave it.
class AnswersTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"error":0,"message":"Success","data":{}}       | fine
            200 | {"error":"0","message":"Success"}               | fine
            201 | {"error":0}                                     | fine
            200 | {"access_token":"a","refresh_token":"r"}        | fine
            200 | {"error":-216,"message":"Access token"}         | failed -216
            200 | {"error":"-216","message":"Access token"}       | failed -216
            401 | {"error":-216,"message":"Access token"}         | failed -216
            404 | {"error":-404,"message":"none"}                 | failed -404
            200 | {"error":"invalid_request"}                     | lost
            200 | {"error":null}                                  | lost
            200 | {"error":1.5}                                   | lost
            200 | {"error":{}}                                    | lost
            200 | {"message":"no such route"}                     | lost
            200 | {}                                              | lost
            200 | []                                              | lost
            200 | <html>Welcome</html>                            | lost
            200 | {"error":0,"message":"Succ                      | lost
            302 | moved                                           | unreached
            400 | {"error":"invalid_request"}                     | unreached
            403 | <html>Forbidden</html>                          | unreached
            404 | {"message":"no such route"}                     | unreached
            500 | {"error":-200,"message":"internal"}             | lost
            502 | <html>Bad gateway</html>                        | lost
            503 | {"error":0}                                     | lost
            429 | <html>Too many requests</html>                  | not before 2026-11-03T08:00:05Z
            """)
    void anAnswerIsWhatItSays(int status, String body, String meaning) throws IOException {
        assertThat(inWords(Answers.read(response(status, body, ""), NOW))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2026-11-03T08:00:30Z",
        "0, 2026-11-03T08:00:05Z",
        "-7, 2026-11-03T08:00:05Z",
        "soon, 2026-11-03T08:00:05Z",
        "999999, 2026-11-03T08:05:00Z",
        "99999999999, 2026-11-03T08:00:05Z"
    })
    void aGatewayIsObeyedWithinReason(String retryAfter, Instant until) throws IOException {
        assertThat(inWords(Answers.read(response(429, "", retryAfter), NOW))).isEqualTo("not before " + until);
    }

    @Test
    void whatZaloSaysIsKeptShortAndWithoutNumbersOfPeople() throws IOException {
        String said = "User 2000000000000000002 with phone 84987654321 " + "và ".repeat(100);

        ZaloAnswer answer = Answers.read(response(200, "{\"error\":-201,\"message\":\"" + said + "\"}", ""), NOW);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ZaloAnswer.Failed.class,
                        failed -> assertThat(failed.said())
                                .startsWith("User … with phone … và")
                                .hasSizeLessThanOrEqualTo(160));
    }

    private static Response response(int status, String body, String retryAfter) {
        return new Response.Builder()
                .request(new Request.Builder().url("http://127.0.0.1/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .header("Retry-After", retryAfter)
                .body(ResponseBody.create(body, MediaType.get("text/plain; charset=utf-8")))
                .build();
    }

    private static String inWords(ZaloAnswer answer) {
        return switch (answer) {
            case ZaloAnswer.Fine fine -> "fine";
            case ZaloAnswer.Failed(int code, String said) -> "failed " + code;
            case ZaloAnswer.Unreached unreached -> "unreached";
            case ZaloAnswer.Lost lost -> "lost";
            case ZaloAnswer.NotAllowed(Instant until, String why) -> "not before " + until;
        };
    }
}
