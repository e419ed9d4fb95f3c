package vn.sotay.admin.pages;

import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/// What callers learn of a failed call: its status and a sentence, nothing of our inside.
@Component
class ErrorSentences extends DefaultErrorAttributes {
    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        int status = statusOf(request);
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("status", status);
        told.put("detail", ErrorWording.sentence(status));
        return told;
    }

    private static int statusOf(WebRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        return status instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    }
}
