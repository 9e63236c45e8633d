package org.pledgekeeper.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where this installation keeps what must survive a restart. */
@ConfigurationProperties("pledgekeeper")
record DatabaseSettings(@DefaultValue("data") String data) {

    /** Bound as text, because Spring would look for a path on the class path first. */
    Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
