package org.weft.access;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** How GraphQL is run: its limits, how it is given up, and which class stands for which type. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    Instrumentation depthLimit(GraphQlLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth());
    }

    @Bean
    Instrumentation costLimit(GraphQlLimits limits) {
        return new MaxQueryComplexityInstrumentation(limits.cost(), new FieldCost());
    }

    @Bean
    Instrumentation flooding(GraphQlLimits limits) {
        return new DocumentLimits(limits);
    }

    @Bean
    Instrumentation supposedNetworks() {
        return new SupposedNetworks();
    }

    @Bean
    Instrumentation givingUp() {
        return new GivingUp();
    }

    /** Methods of controllers run where they can be given up. */
    @Bean
    static BeanPostProcessor controllersThatCanBeGivenUp() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setExecutor(Work::start);
                }
                return bean;
            }
        };
    }

    /** A number is no text: a request whose {@code query} is one is malformed. */
    @Bean
    JsonMapperBuilderCustomizer noTextFromNumbers() {
        return builder -> builder.withCoercionConfig(LogicalType.Textual, text -> {
            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
    }

    /** An entity stands for the type of the same name without the ending. */
    @Bean
    GraphQlSourceBuilderCustomizer typeNames() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(type -> type.getSimpleName().replaceFirst("Entity$", ""));
        return builder -> builder.defaultTypeResolver(resolver);
    }
}
