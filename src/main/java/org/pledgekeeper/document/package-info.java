/**
 * A report becomes a document: a PDF to read, send, print and keep. Functions of the report's
 * content and nothing else: no entity, no database, no clock enters here, so the same content gives
 * the same bytes (rule 14).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "platform", "report :: content"})
package org.pledgekeeper.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
