package org.pledgekeeper.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps the promises of PDF/UA-1 and PDF/A-2a. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator =
                        Foundries.defaultInstance()
                                .createValidator(flavour, 200, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::words)
                    .distinct()
                    .toList();
        }
    }

    private static String words(TestAssertion failed) {
        return "%s %s: %s %s"
                .formatted(
                        failed.getRuleId().getClause(),
                        failed.getRuleId().getTestNumber(),
                        failed.getMessage(),
                        failed.getLocation().getContext());
    }
}
