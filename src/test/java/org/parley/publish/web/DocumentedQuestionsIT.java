package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every call of curl in docs/questions.md is answered, and with the status that it tells. */
@ExtendWith(OnSample.class)
final class DocumentedQuestionsIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");
  private static final Pattern STATUS = Pattern.compile("# (\\d{3})$");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> everyCallIsAnswered(SampleServer server) throws IOException {
    Assumptions.assumeTrue(
        Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.exists(Path.of(p, "curl"))),
        "curl is missing");
    List<String> calls = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/questions.md")));
    while (block.find()) {
      block.group(1).lines().forEach(calls::add);
    }
    assertTrue(calls.size() > 15, calls::toString);
    return calls.stream().map(call -> dynamicTest(call, () -> check(call, server)));
  }

  private static void check(String call, SampleServer server) throws Exception {
    assertTrue(call.startsWith("curl "), call);
    Matcher told = STATUS.matcher(call);
    String status = told.find() ? told.group(1) : "200";
    String asked =
        call.replace(TestServer.BASE + "/", server.uri("/").toString())
            .replaceFirst("^curl ", "curl -sS -w '\\\\n%{http_code} %{size_download}' ");
    Process process =
        new ProcessBuilder("sh", "-c", asked)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), call);
    Matcher end = Pattern.compile("\n(\\d{3}) (\\d+)$").matcher(said);
    assertTrue(end.find(), said);
    assertEquals(status, end.group(1), said);
    boolean bodiless = status.equals("304") || call.startsWith("curl -I");
    assertEquals(bodiless, Integer.parseInt(end.group(2)) == 0, said);
    if (Integer.parseInt(status) >= 400) {
      assertTrue(said.contains("\"type\":\"" + TestServer.BASE + "/docs/errors.md#"), said);
    }
  }
}
