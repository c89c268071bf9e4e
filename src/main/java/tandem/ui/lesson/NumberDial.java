package tandem.ui.lesson;

import tandem.ui.text.Amount;
import tandem.ui.text.Unit;

/// A number between `min` and `max`, both included, in whole `step`s from zero.
public record NumberDial(
        String id, Unit unit, double min, double max, double initial, double step, Scale scale, Place place)
        implements Dial {
    public NumberDial {
        if (!(min < max) || !(step > 0) || initial < min || initial > max) {
            throw new IllegalArgumentException(id + ": " + min + " ≤ " + initial + " ≤ " + max + " by " + step);
        }
        if (scale == Scale.LOGARITHMIC && min <= 0) {
            throw new IllegalArgumentException(id + ": a logarithmic range does not touch zero");
        }
    }

    /// The nearest value that the dial can have.
    public double nearest(double value) {
        double stepped = Math.rint(value / step) * step;
        return Math.clamp(Math.rint(stepped * 1e6) / 1e6, min, max);
    }

    /// As many digits after the point as the step needs, three at most.
    public int decimals() {
        int decimals = 0;
        for (double rest = step; decimals < 3 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            decimals++;
        }
        return decimals;
    }

    public Amount amount(double value) {
        return new Amount(value, unit, decimals());
    }
}
