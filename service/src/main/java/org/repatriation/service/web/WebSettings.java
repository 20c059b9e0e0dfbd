package org.repatriation.service.web;

import org.apache.catalina.core.StandardHost;
import org.repatriation.service.api.model.BatchRecord;
import org.repatriation.service.api.model.Explain;
import org.repatriation.service.api.model.Feature;
import org.repatriation.service.api.model.HoursGroup;
import org.repatriation.service.api.model.Language;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.SourceDestination;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the service reads requests and what it sends with every answer. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
    private final CaseIntake intake;

    WebSettings(CaseIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new BodyConverter(intake));
        converters.addCustomConverter(new StatisticsTable());
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, BatchRecord.class, BatchRecord::fromValue);
        formatters.addConverter(String.class, Explain.class, Explain::fromValue);
        formatters.addConverter(String.class, Language.class, Language::fromValue);
        formatters.addConverter(String.class, HoursGroup.class, HoursGroup::fromValue);
        formatters.addConverter(String.class, SourceDestination.class, SourceDestination::fromValue);
        formatters.addConverter(String.class, Outcome.class, Outcome::fromValue);
        formatters.addConverter(String.class, Feature.class, Feature::fromValue);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ParameterCheck());
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTheServer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
