package org.pledgekeeper.platform.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Puts the headers on what Tomcat refuses by itself, which reaches no filter. */
class HeaderValve extends ValveBase {

    private final SafeHeaders headers;

    HeaderValve(SafeHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.writeTo(response::setHeader);
        getNext().invoke(request, response);
    }
}
