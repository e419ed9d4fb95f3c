package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.pages.FileAnswer;
import vn.sotay.admin.storage.handout.ReadableFiles;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.documents.OriginalId;

/// The files that the chat shows links to, for the member who is behind the browser now.
@Controller
class ChatFiles {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final ReadableFiles files;
    private final FileAnswer answer;

    ChatFiles(ReadableFiles files, FileAnswer answer) {
        this.files = files;
        this.answer = answer;
    }

    @OpenToAll
    @GetMapping(WebChat.FILES + "{file}")
    ResponseEntity<Resource> file(@PathVariable String file, HttpServletRequest request) {
        return ChatCookie.account(request)
                .filter(account -> ID.matcher(file).matches())
                .flatMap(account -> files.find(new OriginalId(file), account))
                .map(answer::shown)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
