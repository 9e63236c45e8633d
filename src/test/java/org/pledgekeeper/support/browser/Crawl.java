package org.pledgekeeper.support.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Follows the links that a person sees, without drawing the pages. Of pages of one kind (forty
 * actions, say) a few stand for all.
 */
public final class Crawl {

    private static final int OF_A_KIND = 3;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#]*)");

    private final APIRequestContext requests;
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    private Crawl(APIRequestContext requests) {
        this.requests = requests;
    }

    /** What an address answers with. */
    public record Answer(String path, int status, Map<String, String> headers, String body) {

        public boolean isPage() {
            return headers.getOrDefault("content-type", "").startsWith("text/html");
        }

        /** The address without what differs between pages of one kind. */
        public String kind() {
            return kindOf(path);
        }
    }

    /** All that can be reached by this visitor, each address once. */
    public static List<Answer> by(Visitor visitor) {
        return new Crawl(visitor.context().request()).everywhere();
    }

    public static Answer ask(Visitor visitor, String path) {
        return answer(visitor.context().request(), path);
    }

    private List<Answer> everywhere() {
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (kinds.merge(kindOf(path), 1, Integer::sum) <= OF_A_KIND) {
                var answer = answer(requests, path);
                answers.add(answer);
                links(answer);
            }
        }
        return answers;
    }

    private void links(Answer answer) {
        LINK.matcher(answer.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> !path.contains("lang="))
                .filter(path -> answers.stream().noneMatch(known -> known.path().equals(path)))
                .filter(path -> !ahead.contains(path))
                .forEach(ahead::add);
    }

    private static Answer answer(APIRequestContext requests, String path) {
        APIResponse response =
                requests.get(path, RequestOptions.create().setHeader("Accept", "text/html"));
        var type = response.headers().getOrDefault("content-type", "");
        var body = type.startsWith("text/") ? response.text() : "";
        return new Answer(path, response.status(), response.headers(), body);
    }

    static String kindOf(String path) {
        return path.replaceAll("/A\\d+", "/A").replaceAll("=[^&]*", "").replaceAll("/\\d+", "/n");
    }
}
