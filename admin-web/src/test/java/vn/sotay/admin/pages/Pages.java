package vn.sotay.admin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test its {@link Visit}. One application and one browser serve all tests of pages.
final class Pages implements ExecutionCondition, ParameterResolver {
    private static final Namespace OURS = Namespace.create(Pages.class);

    /// Asked of each test rather than of the class, so that each is reported by its name.
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean skipped = context.getTestMethod().isPresent() && Chromium.find().isEmpty() && !Chromium.isRequired();
        return skipped ? ConditionEvaluationResult.disabled(Chromium.MISSING) : ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Visit.class, absent -> visit(context), Visit.class);
    }

    private static Visit visit(ExtensionContext context) {
        ExtensionContext.Store all = context.getRoot().getStore(OURS);
        Chromium chromium = all.computeIfAbsent(Chromium.class, absent -> Chromium.start(), Chromium.class);
        WholeApplication application =
                all.computeIfAbsent(WholeApplication.class, absent -> application(), WholeApplication.class);
        return new Visit(chromium, application);
    }

    private static WholeApplication application() {
        try {
            return WholeApplication.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
