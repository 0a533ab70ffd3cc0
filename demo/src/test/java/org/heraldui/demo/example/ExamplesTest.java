package org.heraldui.demo.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example can be made, survives serialisation, and has a name of its own. */
class ExamplesTest {
    private static final ExampleCatalogue CATALOGUE = new ExampleCatalogue();

    static Stream<Example> examples() {
        return CATALOGUE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExample_comesBackFromSerialisation(Example example) throws IOException, ClassNotFoundException {
        Component made = example.create();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(made);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Component back = (Component) in.readObject();
            assertThat(back.getClass()).isEqualTo(made.getClass());
            assertThat(back.getElement().getTag()).isEqualTo(made.getElement().getTag());
        }
    }

    @Test
    void names_areUnique() {
        assertThat(CATALOGUE.all())
                .extracting(Example::path)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }
}
