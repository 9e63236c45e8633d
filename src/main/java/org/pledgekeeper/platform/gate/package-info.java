/**
 * Stands before everything else, sessions and security included: no answer leaves without its
 * headers, no control character gets in, and when the database is away people read so in their
 * language and lose nothing that they typed. Needs neither session nor database nor template.
 */
@NullMarked
package org.pledgekeeper.platform.gate;

import org.jspecify.annotations.NullMarked;
