package tandem.loop.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/// How one operation of a scenario is done.
@FunctionalInterface
interface Operation {

    /// Does it in the task that calls. `arguments` is the whole operation, its name at 0.
    void run(Interpreter interpreter, JsonNode arguments) throws Exception;
}
