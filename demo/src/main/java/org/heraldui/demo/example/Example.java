package org.heraldui.demo.example;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One example of a component.
 *
 * @param component the component's simple name, such as {@code ShareBar}
 * @param name the example's name, such as {@code right-to-left}
 * @param method the method that makes it
 * @param source its Java source
 */
public record Example(String component, String name, Method method, String source) {

    /** {@return the path of the page that shows the example alone} */
    public String path() {
        return "examples/" + component + "/" + name;
    }

    /** {@return the name as a heading: "Right to left"} */
    public String title() {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@return the example, made anew} */
    public Component create() {
        try {
            Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            method.setAccessible(true);
            @Nullable Object made = method.invoke(constructor.newInstance());
            if (made == null) {
                throw new IllegalStateException(method + " returned null. Return the component to be shown.");
            }
            return (Component) made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " failed. See the cause.", e);
        }
    }
}
