import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.obolibrary.robot.Command;
import org.obolibrary.robot.CommandState;
import org.obolibrary.robot.MergeCommand;
import org.obolibrary.robot.ReasonCommand;
import org.obolibrary.robot.ReportCommand;
import org.obolibrary.robot.ValidateProfileCommand;

/**
 * Runs commands of ROBOT and writes for each line of them nothing, or why it fails.
 *
 * <p>The words of a line are apart by tabs; what one command made is handed to the next on the
 * line. ROBOT's own entrance does the same, and would end the process at the first that fails.
 */
final class Commands {
  private static final Map<String, Command> COMMANDS =
      Map.of(
          "merge", new MergeCommand(),
          "reason", new ReasonCommand(),
          "report", new ReportCommand(),
          "validate-profile", new ValidateProfileCommand());

  private Commands() {}

  public static void main(String[] files) throws IOException {
    List<String> answers = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      answers.add(answer(List.of(line.split("\t"))));
    }
    Files.write(Path.of(files[1]), answers);
  }

  private static String answer(List<String> words) {
    try {
      CommandState state = new CommandState();
      for (int from = 0, to; from < words.size(); from = to) {
        to = from + 1;
        while (to < words.size() && !COMMANDS.containsKey(words.get(to))) {
          to++;
        }
        String[] options = words.subList(from + 1, to).toArray(String[]::new);
        state = COMMANDS.get(words.get(from)).execute(state, options);
      }
      return "";
    } catch (Exception e) { // all that ROBOT declares
      return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
  }
}
