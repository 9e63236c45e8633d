/**
 * What a report says, as plain facts: everything that is printed, in every language it exists in,
 * and nothing else. This is what a snapshot freezes and what documents are made from. Texts travel
 * with their language.
 */
@NullMarked
@NamedInterface("content")
package org.pledgekeeper.report.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
