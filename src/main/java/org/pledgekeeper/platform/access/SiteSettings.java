package org.pledgekeeper.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach this installation.
 *
 * @param baseUrl the address that browsers see; links in printed documents and mails begin with it
 */
@ConfigurationProperties("pledgekeeper.site")
public record SiteSettings(@DefaultValue("http://localhost:8080") String baseUrl) {

    public boolean secure() {
        return baseUrl.startsWith("https:");
    }
}
