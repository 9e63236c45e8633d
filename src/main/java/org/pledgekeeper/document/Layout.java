package org.pledgekeeper.document;

import org.pledgekeeper.document.press.Glyphs;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The printed page: templates under {@code templates/document} say how a printout looks. */
final class Layout {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Layout(MessageSource messages) {
        var templates = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        templates.setPrefix("templates/document/");
        templates.setSuffix(".fo");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
    }

    String formattingObjects(Printout printout, DocumentWords words) {
        var context = new Context(words.locale());
        context.setVariable("print", printout);
        context.setVariable("page", words.pages());
        context.setVariable("replaced", false);
        var first = engine.process("report", context);
        if (!first.contains(Glyphs.PLACEHOLDER)) {
            return first;
        }
        context.setVariable("replaced", true);
        return engine.process("report", context);
    }
}
