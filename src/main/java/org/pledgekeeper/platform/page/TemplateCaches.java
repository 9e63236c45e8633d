package org.pledgekeeper.platform.page;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps every template and every expression once read. There are some thousand expressions, and
 * Thymeleaf keeps the last 500: those of one page would push out those of the page before, compiled
 * code included. The bounds are far above what our templates hold, and only there to be bounds.
 */
@Configuration
class TemplateCaches {

    private static final int TEMPLATES = 2_000;
    private static final int EXPRESSIONS = 20_000;

    TemplateCaches(SpringTemplateEngine engine) {
        var caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(TEMPLATES);
        caches.setExpressionCacheMaxSize(EXPRESSIONS);
        engine.setCacheManager(caches);
    }
}
