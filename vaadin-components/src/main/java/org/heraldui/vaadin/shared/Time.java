package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** A point in time: words for people, ISO 8601 with offset for machines. HTML: {@code time}. */
@Tag("time")
public class Time extends Component implements HasText {
    private static final long serialVersionUID = 1L;

    private OffsetDateTime dateTime;

    /**
     * Creates a time.
     *
     * @param dateTime the point in time
     * @param text how it is written for people
     */
    public Time(OffsetDateTime dateTime, String text) {
        this.dateTime = dateTime;
        setDateTime(dateTime);
        setText(text);
    }

    /** {@return the point in time} */
    public OffsetDateTime getDateTime() {
        return dateTime;
    }

    /**
     * Sets the point in time; the text stays.
     *
     * @param dateTime the point in time
     */
    public void setDateTime(OffsetDateTime dateTime) {
        this.dateTime = Objects.requireNonNull(dateTime, "The time is null. Give a date with time and offset.");
        getElement().setAttribute("datetime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime));
    }
}
