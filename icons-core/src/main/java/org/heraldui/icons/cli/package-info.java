/** Herald's commands: {@code java -jar herald-icons-core.jar COMMAND}. */
@NullMarked
package org.heraldui.icons.cli;

import org.jspecify.annotations.NullMarked;
