package org.pledgekeeper.action.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word: the longest common sequence of words stays. */
final class WordDiff {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many comparisons the changed middle is shown as a whole. */
    private static final long PATIENCE = 4_000_000;

    private WordDiff() {}

    /** What happened to a piece of text. */
    enum Fate {
        STAYED,
        REMOVED,
        ADDED
    }

    record Piece(Fate fate, String text) {}

    static List<Piece> between(String before, String after) {
        var old = words(before);
        var young = words(after);
        int head = 0;
        while (head < Math.min(old.size(), young.size()) && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), young.size()) - head
                && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new ArrayList<Piece>();
        add(pieces, Fate.STAYED, old.subList(0, head));
        middle(
                old.subList(head, old.size() - tail),
                young.subList(head, young.size() - tail),
                pieces);
        add(pieces, Fate.STAYED, old.subList(old.size() - tail, old.size()));
        return merged(pieces);
    }

    private static void middle(List<String> old, List<String> young, List<Piece> pieces) {
        if ((long) old.size() * young.size() > PATIENCE) {
            add(pieces, Fate.REMOVED, old);
            add(pieces, Fate.ADDED, young);
            return;
        }
        var common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(young.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                pieces.add(new Piece(Fate.STAYED, old.get(i)));
                i++;
                j++;
            } else if (j == young.size()
                    || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                pieces.add(new Piece(Fate.REMOVED, old.get(i++)));
            } else {
                pieces.add(new Piece(Fate.ADDED, young.get(j++)));
            }
        }
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Neighbours of the same fate read as one. */
    private static List<Piece> merged(List<Piece> pieces) {
        var merged = new ArrayList<Piece>();
        for (var piece : pieces) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).fate() == piece.fate()) {
                merged.set(last, new Piece(piece.fate(), merged.get(last).text() + piece.text()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
