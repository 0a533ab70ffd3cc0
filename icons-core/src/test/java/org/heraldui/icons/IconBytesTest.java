package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an icon weighs in a page, in bytes. */
class IconBytesTest {

    @ParameterizedTest
    @EnumSource
    void goal_isKept(ByteGoal goal) {
        assertThat(goal.measured()).as(goal.title()).isBetween(20, goal.most());
    }
}
