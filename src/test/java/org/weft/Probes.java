package org.weft;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.weft.analysis.Gap;

/**
 * What tests listen to: the statements that go to Neo4j, whoever sends them, and the report on the schema's mapping.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Probes {

    /** The statements sent to Neo4j since it was last cleared, in order. */
    public static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

    /** What fits ill between the schema and its controllers. */
    public static SchemaReport schemaReport() {
        return REPORT.get();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GraphQlSourceBuilderCustomizer keepTheReport() {
        return builder -> builder.inspectSchemaMappings(Probes::kindsOfGap, REPORT::set);
    }

    /** A page does not say what it holds, so the kinds of an interface are named here. */
    private static void kindsOfGap(SchemaMappingInspector.Initializer inspector) {
        List.of(Gap.class.getPermittedSubclasses())
                .forEach(kind -> inspector.classMapping(kind.getSimpleName(), kind));
    }

    @Bean
    static BeanPostProcessor listeningDriver() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver ? listeningTo(Driver.class, bean) : bean;
            }
        };
    }

    /** The same thing, and the driver's things that it hands out, with an ear at each {@code run}. */
    private static Object listeningTo(Class<?> type, Object thing) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("run")) {
                STATEMENTS.add(arguments[0] instanceof Query query ? query.text() : String.valueOf(arguments[0]));
            }
            return answered(method, invoked(method, thing, heard(method, arguments)));
        };
        return Proxy.newProxyInstance(Probes.class.getClassLoader(), new Class<?>[]{type}, handler);
    }

    private static Object answered(Method method, Object answer) {
        Class<?> type = method.getReturnType();
        return answer != null && isOfSession(type) ? listeningTo(type, answer) : answer;
    }

    /** A transaction's work gets a transaction that is listened to as well. */
    private static Object[] heard(Method method, Object[] arguments) {
        if (arguments == null || !method.getName().startsWith("execute")) {
            return arguments;
        }
        Object[] heard = arguments.clone();
        for (int i = 0; i < heard.length; i++) {
            if (heard[i] instanceof org.neo4j.driver.TransactionCallback<?> work) {
                heard[i] = (org.neo4j.driver.TransactionCallback<?>) transaction -> work
                        .execute((org.neo4j.driver.TransactionContext) listeningTo(
                                org.neo4j.driver.TransactionContext.class, transaction));
            }
        }
        return heard;
    }

    private static boolean isOfSession(Class<?> type) {
        return type == org.neo4j.driver.Session.class || type == org.neo4j.driver.Transaction.class
                || type == org.neo4j.driver.TransactionContext.class || type == org.neo4j.driver.BaseSession.class;
    }

    private static Object invoked(Method method, Object thing, Object[] arguments) throws Throwable {
        try {
            return method.invoke(thing, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
