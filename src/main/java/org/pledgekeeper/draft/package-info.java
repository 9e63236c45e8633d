/**
 * Never lose a word (rule 17): what is typed into a form is kept on the server until it is saved,
 * and offered when its writer comes back. A form opts in with two fragments of {@code
 * draft/parts.html} and shows itself filled when its address is asked with {@code ?draft=}; this
 * room knows no form. Drafts are personal: nobody else sees, finds or audits them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package org.pledgekeeper.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
