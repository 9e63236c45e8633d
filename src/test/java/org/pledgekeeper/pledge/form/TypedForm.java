package org.pledgekeeper.pledge.form;

import org.pledgekeeper.support.Society;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Fills the form of a pledge as a browser does. */
final class TypedForm {

    private final MockMvcRequestBuilder request;
    private int rows;

    TypedForm(MockMvcRequestBuilder request) {
        this.request = request;
    }

    TypedForm terms(String code, String startsOn) {
        request.param("code", code)
                .param("language", "en")
                .param("title", "Wells for all")
                .param("objective", "To bring water")
                .param("kind", "INDIVIDUAL")
                .param("conference", "33rd International Conference")
                .param("startsOn", startsOn)
                .param("endsOn", "2023-12-31");
        return this;
    }

    TypedForm author(Society society) {
        request.param("parties[0].organisation", society.organisation().value().toString())
                .param("parties[0].role", "AUTHOR");
        return this;
    }

    TypedForm row(String key, String code, String parent, String text) {
        var name = "commitments[" + rows++ + "].";
        request.param(name + "key", key)
                .param(name + "code", code)
                .param(name + "parent", parent)
                .param(name + "text", text);
        return this;
    }

    MockMvcRequestBuilder sent() {
        return request;
    }
}
