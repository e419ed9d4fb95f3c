package vn.sotay.admin.wiring.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sotay.admin.intake.DirectoryIntake;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.intake.TakeIn;
import vn.sotay.admin.pages.intake.IntakeWords;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// `java -jar sotay.jar --nap=DIRECTORY --don-vi=UNIT`: takes a whole directory in, tells how far it is, and ends
/// with 0, with 2 where files were refused, with 1 where it could not begin.
@Component
@ConditionalOnProperty("nap")
class IntakeCommand implements ApplicationRunner, ExitCodeGenerator {
    private static final int CANNOT = 1;

    private final TakeIn door;
    private final IntakeStore store;
    private final Units units;
    private final IntakeWords words;
    private int exit = CANNOT;

    IntakeCommand(TakeIn door, IntakeStore store, Units units, MessageSource messages) {
        this.door = door;
        this.store = store;
        this.units = units;
        this.words = new IntakeWords(messages, Locale.of("vi", "VN"));
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Optional<UnitId> unit = argument(arguments, "don-vi")
                .map(UnitId::new)
                .flatMap(units::find)
                .map(Unit::id);
        Optional<Path> directory = argument(arguments, "nap").map(Path::of).filter(Files::isDirectory);
        if (directory.isEmpty()) out.println("Không có thư mục này. Cách dùng: --nap=THƯ_MỤC --don-vi=MÃ_TỔ_CHỨC_ĐẢNG");
        else if (unit.isEmpty())
            out.println("Không có tổ chức đảng mang mã này. Cách dùng: --nap=THƯ_MỤC --don-vi=MÃ_TỔ_CHỨC_ĐẢNG");
        else exit = new DirectoryIntake(door, store.files(), words::refusal, out).run(directory.get(), unit.get());
    }

    private static Optional<String> argument(ApplicationArguments arguments, String name) {
        return Optional.ofNullable(arguments.getOptionValues(name))
                .flatMap(values -> values.stream().findFirst());
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
