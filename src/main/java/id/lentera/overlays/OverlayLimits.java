package id.lentera.overlays;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one file, one session and all sessions together may cost.
 *
 * @param file        largest file as uploaded
 * @param unpacked    most bytes read out of a compressed file in one pass
 * @param ratio       largest growth of a compressed part beyond its first megabytes
 * @param entries     most parts of a compressed file
 * @param features    most objects of a file
 * @param vertices    most points of all objects of a file
 * @param time        longest reading
 * @param perSession  most overlays of a session
 * @param session     most memory of the overlays of a session
 * @param server      most memory of all overlays of all sessions
 * @param readings    files that are read at the same time
 */
@ConfigurationProperties("lentera.overlays")
public record OverlayLimits(
        @DefaultValue("50MB") DataSize file,
        @DefaultValue("250MB") DataSize unpacked,
        @DefaultValue("200") int ratio,
        @DefaultValue("1000") int entries,
        @DefaultValue("100000") int features,
        @DefaultValue("2000000") int vertices,
        @DefaultValue("60s") Duration time,
        @DefaultValue("5") int perSession,
        @DefaultValue("24MB") DataSize session,
        @DefaultValue("128MB") DataSize server,
        @DefaultValue("2") int readings) {}
