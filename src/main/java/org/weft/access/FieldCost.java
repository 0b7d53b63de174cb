package org.weft.access;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;

/** A field costs 1 and what lies below it, as often as a page may repeat it: by {@code first}, as it was asked. */
final class FieldCost implements FieldComplexityCalculator {

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        Object first = field.getArguments().get("first");
        long times = first instanceof Integer asked && asked > 0 ? asked : 1;
        return (int) Math.min(Integer.MAX_VALUE / 2, 1 + times * below);
    }
}
