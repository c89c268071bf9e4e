package tandem.ui.code;

import java.util.List;
import java.util.Map;

/// An exhibit's twin in Python: where it stands, and what is called otherwise there. Most names are the same
/// but for their spelling, `slowFunction` and `slow_function`, and need no mention.
///
/// @param topic the package of exhibits that it stands beside
/// @param files its pages, the main one first
/// @param functions the twin's function for a method, by its name or by "Type.name"
/// @param calls what stands in the twin for a call, by what is called here
public record Twin(String topic, List<String> files, Map<String, String> functions, Map<String, String> calls) {
    public Twin {
        files = List.copyOf(files);
        functions = Map.copyOf(functions);
        calls = Map.copyOf(calls);
    }
}
