package org.pledgekeeper.platform;

import org.jspecify.annotations.Nullable;

/**
 * The domain says no, in words that a person can act on. A form shows it beside its field; anywhere
 * else it is a 409 page.
 */
public class Refusal extends RuntimeException {

    private final String messageKey;
    private final @Nullable String field;
    private final transient Object[] arguments;

    /**
     * @param messageKey key of the sentence in the message bundles
     * @param field the form field it belongs to; null for the form as a whole
     */
    public Refusal(String messageKey, @Nullable String field, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.field = field;
        this.arguments = arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments;
    }
}
