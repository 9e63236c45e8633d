package org.pledgekeeper.account.signin;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.platform.Refusal;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "mañana llueve otra vez",
                "تفاحة على طاولة قديمة",
                "blue-kettle-seven-owls",
                "x7#Qm!zV2@pLw"
            })
    void takesLongOnesOfAnyCharacters(String password) {
        assertThatNoException().isThrownBy(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short one", "elevenchars"})
    void refusesShortOnes(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.password-length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "RedCross-2026",
                "Croix-Rouge 123456",
                "Pledgekeeper1234",
                "Anna.Kovacs.2026",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop1234"
            })
    void refusesThoseMadeOfWhatEverybodyWouldTry(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.password-guessed");
    }

    private static void check(String password) {
        PasswordPolicy.check(password, "fresh", "Anna Kovacs", "anna.kovacs@example.org");
    }
}
