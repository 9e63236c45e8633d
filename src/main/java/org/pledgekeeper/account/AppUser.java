package org.pledgekeeper.account;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.page.Preferences;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * A person with an account. The e-mail address is the sign-in name; the name is what others read.
 */
@Entity
@Table(name = "app_user")
class AppUser {

    @EmbeddedId private UserId id;

    private String email;
    private String name;
    private String language;
    private String theme = "auto";
    private String digits = "latn";
    private boolean shortcuts = true;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    AppUser(String email, String name, Language language, String passwordHash, Instant now) {
        this.id = new UserId(TimeOrderedId.next());
        this.email = email.strip();
        this.name = name.strip();
        this.language = language.tag();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    UserId id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    void rename(String name) {
        this.name = name.strip();
    }

    void prefer(Preferences preferences) {
        this.language = preferences.language().tag();
        this.theme = preferences.theme();
        this.digits = preferences.digits();
        this.shortcuts = preferences.keys();
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }
}
