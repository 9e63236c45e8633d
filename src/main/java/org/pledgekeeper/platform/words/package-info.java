/**
 * How facts are said in the reader's language: messages, numbers, dates known in part. Every
 * sentence lives in a bundle under {@code messages/}, none here.
 */
@NullMarked
package org.pledgekeeper.platform.words;

import org.jspecify.annotations.NullMarked;
