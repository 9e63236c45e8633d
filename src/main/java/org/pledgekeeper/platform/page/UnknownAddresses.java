package org.pledgekeeper.platform.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An address that nobody answers gets the page that says so, with all that pages count on. It is
 * handled as a file that is nowhere: so every other answer, such as that of a wrong method, stays.
 */
@Configuration(proxyBeanMethods = false)
class UnknownAddresses implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**");
    }
}
