package id.lentera.platform;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failed API request with a problem detail: a sentence in both languages, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblemHandler.class);

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> problem(ProblemException problem, Locale locale) {
        ResponseEntity<ProblemDetail> answer = answer(problem.status(), problem.code(), problem.text(), locale);
        if (problem instanceof TextProblem text && answer.getBody() != null) {
            answer.getBody().setProperty("position", text.position());
        }
        return answer;
    }

    /** The request boundary: whatever else fails is logged with its cause and answered without it. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unexpected(Exception failure, Locale locale) {
        LOG.error("Request failed", failure);
        return answer(
                500,
                "internal-error",
                new LocalizedText(
                        "Terjadi kesalahan di server. Coba lagi; bila berulang, hubungi pengelola.",
                        "Something failed on the server. Try again; if it persists, contact the administrator."),
                locale);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        LocalizedText text = status.value() == 405
                ? new LocalizedText(
                        "Metode HTTP ini tidak tersedia di alamat ini.",
                        "This HTTP method is not available at this address.")
                : new LocalizedText(
                        "Permintaan tidak dapat dibaca: periksa nama dan nilai parameter.",
                        "The request cannot be read: check parameter names and values.");
        ProblemDetail detail = detail(status.value(), "bad-request", text, LocaleContextHolder.getLocale());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static ResponseEntity<ProblemDetail> answer(int status, String code, LocalizedText text, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, code, text, locale));
    }

    private static ProblemDetail detail(int status, String code, LocalizedText text, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), text.in(locale));
        detail.setType(URI.create("urn:lentera:problem:" + code));
        detail.setProperty("code", code);
        detail.setProperty("message", text);
        return detail;
    }
}
