package org.weft.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses of pages that differ from their files' names: every screen of the page is the same file. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/graphiql").setViewName("forward:/graphiql.html");
        for (String screen : new String[]{"/gaps", "/map", "/network", "/organisations", "/organisations/{slug}",
                "/next",
                "/data", "/trust"}) {
            pages.addViewController(screen).setViewName("forward:/index.html");
            pages.addViewController(screen + "/").setViewName("forward:/index.html");
        }
    }
}
