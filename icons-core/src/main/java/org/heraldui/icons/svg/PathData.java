package org.heraldui.icons.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heraldui.icons.internal.Texts;

/** Path data as numbers (SVG 2, section 9.3): read strictly, written anew in its shortest form. */
final class PathData {
    private static final String COMMANDS = "MmZzLlHhVvCcSsQqTtAa";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern FLAG = Pattern.compile("[01]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*,?[ \\t\\r\\n]*");
    private static final int MAX_SEGMENTS = 10_000;

    /** One command with its numbers. */
    record Segment(char command, List<Double> values) {}

    private final List<Segment> segments = new ArrayList<>();

    /** Thrown where path data is not well-formed; the message says where. */
    static final class PathSyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        PathSyntaxException(String message) {
            super(message);
        }
    }

    List<Segment> segments() {
        return segments;
    }

    PathData add(char command, double... values) {
        segments.add(new Segment(command, Arrays.stream(values).boxed().toList()));
        return this;
    }

    PathData addAll(PathData other) {
        segments.addAll(other.segments);
        return this;
    }

    /** {@return the same path with its first move absolute, so that it can follow another path} */
    PathData startingAbsolute() {
        PathData path = new PathData();
        for (Segment segment : segments) {
            path.segments.add(path.segments.isEmpty() ? new Segment('M', segment.values) : segment);
        }
        return path;
    }

    /** {@return how many numbers a command takes} */
    static int arity(char command) {
        return switch (Character.toLowerCase(command)) {
            case 'm', 'l', 't' -> 2;
            case 'h', 'v' -> 1;
            case 'c' -> 6;
            case 's', 'q' -> 4;
            case 'a' -> 7;
            default -> 0;
        };
    }

    static PathData parse(String d) throws PathSyntaxException {
        PathData path = new PathData();
        int at = skip(d, 0);
        char command = 0;
        boolean first = true;
        while (at < d.length()) {
            char c = d.charAt(at);
            if (COMMANDS.indexOf(c) >= 0) {
                command = c;
                at = skip(d, at + 1);
            } else if (command == 0 || arity(command) == 0) {
                throw unexpected(d, at);
            } else if (command == 'M' || command == 'm') {
                // Further pairs after a move are lines.
                command = command == 'M' ? 'L' : 'l';
            }
            if (first && Character.toLowerCase(command) != 'm') {
                throw new PathSyntaxException("it does not start with M");
            }
            first = false;
            double[] values = new double[arity(command)];
            for (int i = 0; i < values.length; i++) {
                boolean flag = Character.toLowerCase(command) == 'a' && (i == 3 || i == 4);
                Matcher token = (flag ? FLAG : NUMBER).matcher(d).region(at, d.length());
                if (!token.lookingAt()) {
                    throw unexpected(d, at);
                }
                OptionalDouble value = Numbers.parse(token.group());
                if (value.isEmpty()) {
                    throw new PathSyntaxException("the number \"" + Texts.excerpt(token.group()) + "\" at character "
                            + (at + 1) + " is out of range");
                }
                values[i] = value.getAsDouble();
                at = skip(d, token.end());
            }
            if (path.segments.size() == MAX_SEGMENTS) {
                throw new PathSyntaxException("it has more than " + MAX_SEGMENTS + " segments");
            }
            path.add(command, values);
        }
        return path;
    }

    private static PathSyntaxException unexpected(String d, int at) {
        return at < d.length()
                ? new PathSyntaxException("unexpected '" + d.charAt(at) + "' at character " + (at + 1))
                : new PathSyntaxException("a number is missing at its end");
    }

    private static int skip(String d, int at) {
        Matcher space = SPACE.matcher(d).region(at, d.length());
        return space.lookingAt() ? space.end() : at;
    }

    /** {@return the path data in its shortest form: no needless space, no repeated command letter} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        char last = 0;
        for (Segment segment : segments) {
            char implied = last == 'M' ? 'L' : last == 'm' ? 'l' : last;
            boolean repeated = segment.command == implied && !segment.values.isEmpty();
            if (!repeated) {
                out.append(segment.command);
            }
            segment.values.forEach(value -> append(out, Numbers.format(value)));
            last = segment.command;
        }
        return out.toString();
    }

    // A sign, or a point after a number that has one, parts two numbers without a space.
    private static void append(StringBuilder out, String number) {
        if (Character.isLetter(out.charAt(out.length() - 1))
                || number.startsWith("-")
                || (number.startsWith(".") && lastNumberHasPoint(out))) {
            out.append(number);
        } else {
            out.append(' ').append(number);
        }
    }

    private static boolean lastNumberHasPoint(StringBuilder out) {
        for (int i = out.length() - 1; i >= 0; i--) {
            char c = out.charAt(i);
            if (c == '.') {
                return true;
            }
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return false;
    }
}
