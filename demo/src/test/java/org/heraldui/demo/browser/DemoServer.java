package org.heraldui.demo.browser;

import org.heraldui.demo.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo, started once for all browser tests, on a port of its own. */
public final class DemoServer {
    private static final class Running {
        static final ConfigurableApplicationContext CONTEXT =
                SpringApplication.run(Application.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    private DemoServer() {}

    /** {@return the address of a path of the demo} */
    public static String url(String path) {
        String port = Running.CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
        return "http://localhost:" + port + "/" + path;
    }

    /** {@return a part of the running demo} */
    public static <T> T bean(Class<T> type) {
        return Running.CONTEXT.getBean(type);
    }
}
