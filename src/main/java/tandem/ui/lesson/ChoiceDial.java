package tandem.ui.lesson;

import java.util.List;
import tandem.run.Model;

/// One of a few options. An option's name is the text `dial.<id>.<option>`, or the model's own name.
public record ChoiceDial(String id, List<String> options, String initial, Place place) implements Dial {
    public ChoiceDial {
        options = List.copyOf(options);
        if (!options.contains(initial)) {
            throw new IllegalArgumentException(id + ": " + initial + " is none of " + options);
        }
    }

    /// A pane's choice among models, shown in the pane's heading. Its options are the ids of the models.
    public static ChoiceDial ofModels(String id, Model initial) {
        return new ChoiceDial(id, Model.choices().stream().map(Model::id).toList(), initial.id(), Place.PANE);
    }

    /// The key of an option's name.
    public String optionKey(String option) {
        return "dial." + id + "." + option;
    }
}
